// Phrases by ripgrep: rg -o -F -f PHRASES TEXT. usage: node ripgrep.cjs FOLDER
// The phrases' file has the longest first, so that the first one that fits is the longest. The time to start and to build the automaton is
// that of a search through an empty file; it is taken off the time of the search.
'use strict';
const fs = require('fs');
const path = require('path');
const { spawnSync } = require('child_process');

const runs = 5;
const folder = process.argv[2];
const text = path.join(folder, 'text.txt');
const empty = path.join(folder, 'empty.txt');
const hits = path.join(folder, 'hits.txt');
fs.writeFileSync(empty, '');
const version = spawnSync('rg', ['--version'], { encoding: 'utf8' }).stdout.match(/\d+(\.\d+)+/)[0];

function best(phrases, file) {
    let least = Infinity;
    for (let run = 0; run < runs; run++) {
        const output = fs.openSync(hits, 'w');
        const start = process.hrtime.bigint();
        const { status, error } = spawnSync('rg', ['--no-config', '-N', '-o', '-F', '-f', phrases, file], { stdio: ['ignore', output, 'inherit'] });
        const elapsed = Number(process.hrtime.bigint() - start) / 1e9;
        fs.closeSync(output);
        if (error || status > 1) throw error ?? new Error(`rg ended with ${status}`);
        least = Math.min(least, elapsed);
    }
    return least;
}

const sizes = fs.readdirSync(folder).map(name => name.match(/^phrases-(\d+)\.txt$/)).filter(Boolean).map(match => Number(match[1]));
for (const size of sizes.sort((a, b) => a - b)) {
    const phrases = path.join(folder, `phrases-${size}.txt`);
    const load = best(phrases, empty);
    const search = best(phrases, text) - load;
    const count = fs.readFileSync(hits, 'utf8').split('\n').length - 1;
    console.log([`${size.toLocaleString('en-US')} phrases`, `ripgrep ${version}`, load.toFixed(6), search.toFixed(6), count].join('\t'));
}
