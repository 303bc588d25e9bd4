import { Command, Option } from 'commander';
import { exportGraph } from '../report/export/export.js';
import type { FormatName } from '../report/export/format.js';
import { readSettings } from '../settings.js';
import { withGraph } from './database.js';
import { say, sayProgress } from './terminal.js';

interface ExportOptions {
  out: string;
  format: FormatName;
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
    .addHelpText(
      'after',
      '\nExample:\n  $ npx xiangtu export --out /tmp/graph --format csv\n\n' +
        'Files: reports, passages, entities, observations, relations, conflicts. They appear when all of them are whole.',
    )
    .action(async ({ out, format }: ExportOptions) => {
      const counts = await withGraph(readSettings(process.env), sayProgress, (graph) =>
        exportGraph(graph, out, format, (record, lines) => sayProgress(`${record}: ${lines}`)),
      );
      const written = Object.entries(counts).map(([record, lines]) => `${record}.${format} ${lines}`);
      say(`Written to ${out}: ${written.join(', ')}`);
    });
}
