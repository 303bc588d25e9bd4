import { Command } from 'commander';
import { addTown } from '../report/town/add-town.js';
import { CodeList } from '../report/town/code-list.js';
import { type FoundTown, resolveTown } from '../report/town/resolve-town.js';
import { readSettings } from '../settings.js';
import { say, sayProgress } from './terminal.js';

/** `town add`, `town show`: towns by the official code list, which npm fetches when it is first needed. */
export function townCommand(): Command {
  return new Command('town')
    .description('towns of the official code list 官方区划代码中的乡镇')
    .addCommand(addCommand())
    .addCommand(showCommand());
}

const NAMES = `
A town is named by its code of nine digits, by its name where no other town has it, or behind its county:
  $ npx xiangtu town add 330522108
  $ npx xiangtu town add 长兴县小浦镇
The official list (24 MB) is fetched with npm when it is first asked, and kept in XIANGTU_HOME.`;

function addCommand(): Command {
  return new Command('add')
    .description("make a town's folder with its official villages 建立某乡镇的文件夹与村社区名录")
    .argument('<town>', 'its code or name 代码或名称')
    .option('--seed <folder>', 'the folder of towns 存放各乡镇的文件夹', 'seed')
    .addHelpText('after', NAMES)
    .action(async (word: string, { seed }: { seed: string }) => {
      const { town, list } = await find(word);
      const villages = await list.villagesOf(town.code);
      const added = await addTown(seed, town, villages);
      say(`${added.folder}: ${shown(town)}, ${added.villages} villages and communities`);
      if (added.divisions.length > 0) {
        say(`${seed}/shared/entities.yaml: added ${added.divisions.map(({ name }) => name).join(', ')}`);
      }
      say(`Next: npx xiangtu draft report.txt --town ${town.code} --year <year>`);
    });
}

function showCommand(): Command {
  return new Command('show')
    .description('a town with its villages, without writing anything 查看某乡镇及其村社区')
    .argument('<town>', 'its code or name 代码或名称')
    .addHelpText('after', NAMES)
    .action(async (word: string) => {
      const { town, list } = await find(word);
      say(shown(town));
      for (const { code, name } of await list.villagesOf(town.code)) say(`  ${code}  ${name}`);
    });
}

async function find(word: string): Promise<{ town: FoundTown; list: CodeList }> {
  const list = await CodeList.open(readSettings(process.env).home, sayProgress);
  return { town: resolveTown(word, await list.towns(), await list.divisionsAbove()), list };
}

const shown = ({ code, name, above }: FoundTown): string =>
  `${[...above, { name }].map((division) => division.name).join(' ')} (${code})`;
