#!/usr/bin/env python3
"""Records how the reference cuts lines.

usage: record.py LINES OUTPUT

LINES has a JSON string a line. OUTPUT gets, for each, a JSON object with the words of its four modes. The reference is jieba
0.42.1 (Debian's package python3-jieba) with its own dictionary: the cache folder is a fresh one, since jieba loads whatever
dictionary another run has left in the usual one, without a check.
"""

import json
import logging
import sys
import tempfile

import jieba

VERSION = "0.42.1"
PREFIXES = 498113


def main(lines_path, output_path):
    assert jieba.__version__ == VERSION, f"jieba {jieba.__version__} instead of {VERSION}"
    jieba.setLogLevel(logging.ERROR)
    with tempfile.TemporaryDirectory() as folder:
        jieba.dt.tmp_dir = folder
        jieba.initialize()
    assert len(jieba.dt.FREQ) == PREFIXES, f"{len(jieba.dt.FREQ)} prefixes instead of {PREFIXES}"
    with open(lines_path, encoding="utf-8", newline="\n") as lines, open(output_path, "w", encoding="utf-8", newline="\n") as output:
        for row in lines:
            line = json.loads(row)
            cuts = {
                "accurate": jieba.lcut(line),
                "accurateNoModel": jieba.lcut(line, HMM=False),
                "search": jieba.lcut_for_search(line),
                "searchNoModel": jieba.lcut_for_search(line, HMM=False),
            }
            output.write(json.dumps(cuts, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
