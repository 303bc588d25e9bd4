import { join } from 'node:path';
import { Command, Option } from 'commander';
import { exportGraph, exportZip } from '../report/export/export.js';
import type { FormatName } from '../report/export/format.js';
import { readSelection } from '../report/export/selection.js';
import { readSettings } from '../settings.js';
import { withGraph } from './database.js';
import { say, sayProgress } from './terminal.js';

interface Asked {
  out: string;
  format: FormatName;
  town?: string;
  year?: string;
  zip?: boolean;
}

/** `export --out <dir>`: the graph as files for other programs and for spreadsheets. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write the graph into files, one a record 导出')
    .requiredOption('--out <dir>', 'the folder to write into; made when it is not there 输出目录')
    .addOption(
      new Option('--format <format>', 'JSON, one object a line, or CSV for spreadsheets 格式')
        .choices(['jsonl', 'csv'])
        .default('jsonl'),
    )
    .option('--town <code>', 'only what the reports of this town say 只导出该乡镇')
    .option('--year <year>', 'only what the reports of this year say 只导出该年')
    .option('--zip', 'one zip, its name saying the data version 打包为一个文件')
    .addHelpText(
      'after',
      '\nExamples:\n  $ npx xiangtu export --out graph --format csv\n' +
        '  $ npx xiangtu export --out graph --town 330522108 --year 2022 --zip\n\n' +
        'Files: reports, passages, entities, observations, relations, conflicts; in the zip the dictionary of their columns too.\n' +
        'They appear when all of them are whole.',
    )
    .action(async ({ out, format, town, year, zip }: Asked) => {
      const selection = readSelection({ town, year });
      const onPage = (record: string, lines: number): void => sayProgress(`${record}: ${lines}`);
      await withGraph(readSettings(process.env), sayProgress, async (graph) => {
        if (zip) return say(`Written: ${join(out, await exportZip(graph, out, { format, selection }))}`);
        const { version, counts } = await exportGraph(graph, out, { format, selection, onPage });
        const written = Object.entries(counts).map(([record, lines]) => `${record}.${format} ${lines}`);
        say(`Written to ${out}: ${written.join(', ')}; data version ${version}`);
      });
    });
}
