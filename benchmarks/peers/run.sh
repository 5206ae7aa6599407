#!/usr/bin/env bash
# Words and phrases by WorkPlan and by programs in other languages, on the same texts, as one table.
# usage: benchmarks/peers/run.sh [--install]
#   --install   lets it install what is missing from Debian (python3-jieba, ripgrep) with apt-get; else it says what is missing
#   WORKPLAN_CORPUS=FOLDER   measures on the texts below FOLDER too, not on generated plans only
# The npm package goes to a scratch folder that is removed at the end. Each row is the best of several runs in one process; what it takes to
# load dictionaries and to build automata is apart. MB are 10^6 bytes of UTF-8.
set -euo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
peers=$PWD/benchmarks/peers
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
install=no
[ "${1:-}" = "--install" ] && install=yes

say() { echo "$*" >&2; }

# has PACKAGE COMMAND...: whether the command succeeds, with the Debian package installed first if it has to be and may be.
has() {
    local package=$1
    shift
    "$@" >"$scratch/log" 2>&1 && return 0
    if [ $install = yes ]; then
        say "installing $package"
        apt-get install -y "$package" >"$scratch/log" 2>&1 || { apt-get update && apt-get install -y "$package"; } >"$scratch/log" 2>&1 || true
        "$@" >"$scratch/log" 2>&1 && return 0
    fi
    say "left out: needs Debian's $package (apt-get install $package, or --install)"
    return 1
}

say "building"
dotnet build benchmarks/WorkPlan.Benchmarks -c Release -v q >"$scratch/log" 2>&1 || { cat "$scratch/log" >&2; exit 1; }
workplan() { dotnet benchmarks/WorkPlan.Benchmarks/bin/Release/net10.0/WorkPlan.Benchmarks.dll "$@"; }

npm=no
if command -v npm >/dev/null && npm install --prefix "$scratch/npm" --no-audit --no-fund --no-save @node-rs/jieba@2.0.3 >"$scratch/log" 2>&1; then
    npm=yes
else
    say "left out: @node-rs/jieba, which npm could not install"
fi
has python3-jieba /usr/bin/python3 -c 'import jieba' && python=yes || python=no
has ripgrep rg --version && ripgrep=yes || ripgrep=no
[ $ripgrep = yes ] && ! command -v node >/dev/null && { say "left out: ripgrep, which is timed by node"; ripgrep=no; }

# measure FOLDER: a row for each peer, parted by tabs: text, bytes, what, by whom, seconds to load, seconds of the best run, number found
measure() {
    local text
    text="$(basename "$1")"$'\t'"$(stat -c %s "$1/text.txt")"
    {
        say "$(basename "$1"): WorkPlan"
        workplan --peer "$1"
        if [ $npm = yes ]; then say "    jieba-rs"; NODE_PATH="$scratch/npm/node_modules" node "$peers/jieba-rs.cjs" "$1"; fi
        if [ $python = yes ]; then say "    jieba"; /usr/bin/python3 "$peers/jieba-python.py" "$1"; fi
        if [ $ripgrep = yes ]; then say "    ripgrep"; node "$peers/ripgrep.cjs" "$1"; fi
    } | sed "s/^/$text\t/"
}

workplan --write-peer-inputs "$scratch/texts"
for folder in "$scratch"/texts/*/; do measure "${folder%/}"; done >"$scratch/rows"

echo "$(date -u +%F), $(sed -nE 's/^model name\s*: //p' /proc/cpuinfo | head -n 1), $(nproc) processors"
echo
echo "| text | what | by | MB/s | load, ms | found |"
echo "| --- | --- | --- | ---: | ---: | ---: |"
# the rows of one task together, in the order in which each was first measured
awk -F '\t' '{ key = $1 FS $3; if (!(key in first)) first[key] = NR
    printf "%d\t%d\t| %s | %s | %s | %.1f | %.0f | %d |\n", first[key], NR, $1, $3, $4, $2 / 1e6 / $6, $5 * 1000, $7 }' "$scratch/rows" |
    sort -k1,1n -k2,2n | cut -f 3
