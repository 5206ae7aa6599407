"""Words by jieba in Python. usage: python3 jieba-python.py FOLDER"""
import logging
import os
import platform
import sys
import tempfile
import time

import jieba

RUNS = 3
ENTRIES = 498113  # of the dictionary with all prefixes; another number means that a cache of another dictionary was loaded

with open(os.path.join(sys.argv[1], "text.txt"), encoding="utf-8", newline="") as file:
    lines = file.read().split("\n")

jieba.setLogLevel(logging.ERROR)
with tempfile.TemporaryDirectory() as cache:
    jieba.dt.tmp_dir = cache
    start = time.perf_counter()
    jieba.initialize()
    load = time.perf_counter() - start
assert len(jieba.dt.FREQ) == ENTRIES, len(jieba.dt.FREQ)

for what, hmm in (("words, HMM", True), ("words, no HMM", False)):
    best = float("inf")
    count = 0
    for _ in range(RUNS):
        start = time.perf_counter()
        count = sum(len(jieba.lcut(line, HMM=hmm)) for line in lines)
        best = min(best, time.perf_counter() - start)
    print(what, f"jieba {jieba.__version__} (Python {platform.python_version()})", f"{load:.6f}", f"{best:.6f}", count, sep="\t")
