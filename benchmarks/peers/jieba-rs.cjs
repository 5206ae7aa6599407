// Words by jieba-rs, through npm's @node-rs/jieba. usage: node jieba-rs.cjs FOLDER
'use strict';
const fs = require('fs');
const path = require('path');
const { Jieba } = require('@node-rs/jieba');
const { version } = require('@node-rs/jieba/package.json');

const runs = 5;
const lines = fs.readFileSync(path.join(process.argv[2], 'text.txt'), 'utf8').split('\n');
const seconds = () => Number(process.hrtime.bigint()) / 1e9;

const start = seconds();
const jieba = Jieba.withDict(require('@node-rs/jieba/dict').dict);
jieba.cut(lines[0], true);
const load = seconds() - start;

for (const [what, hmm] of [['words, HMM', true], ['words, no HMM', false]]) {
    let best = Infinity;
    let count = 0;
    for (let run = 0; run < runs; run++) {
        const begin = seconds();
        count = 0;
        for (const line of lines) count += jieba.cut(line, hmm).length;
        best = Math.min(best, seconds() - begin);
    }
    console.log([what, `jieba-rs (@node-rs/jieba ${version})`, load.toFixed(6), best.toFixed(6), count].join('\t'));
}
