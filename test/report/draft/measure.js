/**
 * How well a draft reads: `npm run measure:draft -- [folder of texts] [--only tuned|held-out|xiaopu] [--errors]`.
 *
 * Without a folder only 小浦镇 2022 is measured, against its reviewed claims; with one the tuned reports too, and with
 * `--only held-out` those that no rule has followed. Texts of the gold reports are <name>.txt in the folder, or in
 * its folders tune/ and held/; they are not kept here, and one whose sha256 differs is not measured. `--errors` shows
 * every miss and every false one, but never those of the held-out reports. Needs no build.
 */
import '../../setup/typescript.js';

const { measureCommand } = await import('./measure/command.ts');
process.exitCode = await measureCommand(process.argv.slice(2));
