// Phrases by ripgrep: rg -o -F -f PHRASES TEXT. usage: node ripgrep.cjs FOLDER
// The phrases' file has the longest first, so that the first one that fits is the longest. The time to start and to build the automaton is
// that of a search through an empty file; it is taken off the time of a search through the text eight times over, so that what the two vary by
// does not count much.
'use strict';
const fs = require('fs');
const path = require('path');
const { spawnSync } = require('child_process');

const runs = 7;
const copies = 8;
const folder = process.argv[2];
const text = path.join(folder, 'text.txt');
const empty = path.join(folder, 'empty.txt');
const hits = path.join(folder, 'hits.txt');
fs.writeFileSync(empty, '');
const version = spawnSync('rg', ['--version'], { encoding: 'utf8' }).stdout.match(/\d+(\.\d+)+/)[0];

function search(phrases, files) {
    const output = fs.openSync(hits, 'w');
    const start = process.hrtime.bigint();
    const { status, error } = spawnSync('rg', ['--no-config', '-j1', '-I', '-N', '-o', '-F', '-f', phrases, ...files], { stdio: ['ignore', output, 'inherit'] });
    const elapsed = Number(process.hrtime.bigint() - start) / 1e9;
    fs.closeSync(output);
    if (error || status > 1) throw error ?? new Error(`rg ended with ${status}`);
    return elapsed;
}

const sizes = fs.readdirSync(folder).map(name => name.match(/^phrases-(\d+)\.txt$/)).filter(Boolean).map(match => Number(match[1]));
for (const size of sizes.sort((a, b) => a - b)) {
    const phrases = path.join(folder, `phrases-${size}.txt`);
    let load = Infinity;
    let all = Infinity;
    for (let run = 0; run < runs; run++) {
        load = Math.min(load, search(phrases, [empty]));
        all = Math.min(all, search(phrases, Array(copies).fill(text)));
    }
    let count = 0;
    for (const byte of fs.readFileSync(hits)) count += byte === 10 ? 1 : 0;
    console.log([`${size.toLocaleString('en-US')} phrases`, `ripgrep ${version}`, load.toFixed(6), ((all - load) / copies).toFixed(6), count / copies].join('\t'));
}
