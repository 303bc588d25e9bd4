import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sourcesWith } from '../invented-sources.js';

/** Code of 清河镇, an invented town. */
export const QINGHE = '990000001';

/** A report that nobody has read yet, of an invented town. */
export const QINGHE_2031 = `清河镇2031年工作总结及2032年工作思路

一、2031年工作总结

（一）产业兴旺，再上台阶。全年实现税收收入2.3亿元，同比增长15.3%；新认定市级绿色工厂3家（春来机械、山泉塑业、木禾家居）。1-11月接待游客约12万人次。
（二）乡村宜居，面貌一新。柳溪村完成土地流转200亩，拨打“12345”热线的群众满意率98%。

二、2032年工作谋划

预计全年实现规上工业产值3亿元以上，同比增

长8.5%左右。签约项目5个。
`;

/** A folder of towns in a new folder, with what is given of 清河镇 and the shared file. */
export class InventedSeed {
  readonly folder = mkdtempSync(join(tmpdir(), 'xiangtu-draft-'));

  constructor(names: readonly ('shared' | 'entities' | 'villages')[] = ['shared', 'entities', 'villages']) {
    const sources = sourcesWith();
    for (const name of names) this.write(join('seed', sources[name].path), sources[name].content ?? '');
  }

  write(path: string, content: string | Buffer): string {
    const whole = join(this.folder, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, content);
    return whole;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
