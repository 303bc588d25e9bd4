/**
 * The look of a review. Each kind of claim has a colour and a place of its own at the words, so that marks which overlap stay
 * apart and colour is never the only sign: figures have a tinted ground and the first line beneath, relations the second,
 * silences the third, conflicts a line above, entities coloured letters. Dashes are plans, dots estimates, hatching is doubt.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fbfaf7; --paper: #fff; --ink: #1f1e1c; --soft: #5c5952; --rule: #ddd8ce; --link: #0b57a4;
  --figure: #1063b5; --figure-ground: #e0edfb; --relation: #1b7a45; --entity: #74279a; --silence: #946200;
  --conflict: #c0261c; --question-ground: #ece8df; --doubt: #c2560c; --open: #c0261c; --open-ground: #fbe9dc; --now: #ffe58a;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #16181b; --paper: #1e2125; --ink: #e9e6e0; --soft: #a9a49a; --rule: #3a3d42; --link: #8ab8ff;
    --figure: #77aefc; --figure-ground: #1b3653; --relation: #6fce94; --entity: #dba6f4; --silence: #e2b44c;
    --conflict: #ff8d83; --question-ground: #33322e; --doubt: #f3a361; --open: #ff8d83; --open-ground: #47301f; --now: #6d5a12;
  }
}
* { box-sizing: border-box; }
html { scroll-padding: 6rem 0; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, "PingFang SC", "Microsoft YaHei",
  "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
html[lang="en"] .zh, html:not([lang="en"]) .en { display: none; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 1px; border-radius: 2px; }
.skip { position: absolute; left: -99rem; } .skip:focus { position: static; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }

header { padding: 1rem 1.5rem .75rem; border-bottom: 1px solid var(--rule); background: var(--paper); }
h1 { margin: 0 0 .25rem; font-size: 1.35rem; line-height: 1.35; }
h2 { margin: 0; font-size: .95rem; color: var(--soft); font-weight: 600; }
.about { margin: .15rem 0 0; color: var(--soft); font-size: .85rem; overflow-wrap: anywhere; }
.good { color: var(--relation); } .bad { color: var(--conflict); }
.notice { margin: .5rem 0; padding: .5rem .75rem; border-left: 4px solid var(--doubt); background: var(--open-ground); }
.languages { float: right; margin-left: 1rem; }
button { font: inherit; font-size: .85rem; padding: .3rem .7rem; min-height: 2rem; color: var(--ink); background: var(--ground);
  border: 1px solid var(--rule); border-radius: 6px; cursor: pointer; }
button[aria-pressed="true"] { color: var(--paper); background: var(--link); border-color: var(--link); }

.columns { display: grid; grid-template-columns: minmax(14rem, 18rem) minmax(0, 46rem) minmax(17rem, 22rem); gap: 1.5rem;
  justify-content: center; padding: 1rem 1.5rem 3rem; }
nav, aside { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow-y: auto; }
main { background: var(--paper); border: 1px solid var(--rule); border-radius: 10px; padding: 1rem 1.5rem 2rem 3rem; }
main > h2 { margin-left: -1.5rem; }
details { border-bottom: 1px solid var(--rule); padding: .4rem 0; }
summary { cursor: pointer; font-weight: 600; font-size: .9rem; padding: .2rem 0; }
.count { font-weight: 400; color: var(--soft); font-variant-numeric: tabular-nums; }
nav ul { margin: .25rem 0; padding: 0; list-style: none; max-height: 18rem; overflow-y: auto; font-size: .85rem; }
nav li > * { display: block; padding: .3rem .25rem; border-radius: 4px; color: var(--ink); text-decoration: none; overflow-wrap: anywhere; }
nav li > a:hover { background: var(--figure-ground); }
.place { color: var(--soft); font-size: .8em; font-variant-numeric: tabular-nums; margin-right: .2rem; }
.none { margin: .25rem; color: var(--soft); font-size: .85rem; }
fieldset { border: 0; margin: 0; padding: 0; } fieldset legend { float: left; padding: .2rem .8rem .2rem 0; color: var(--soft); font-size: .8rem; line-height: 2.1; }
fieldset::after { content: ""; display: block; clear: both; }
label { display: inline-block; margin-right: .9rem; padding: .2rem 0; font-size: .85rem; line-height: 2; cursor: pointer; }
.legend { margin: -.25rem 0 .75rem -1.5rem; }
input { accent-color: var(--link); width: 1rem; height: 1rem; vertical-align: -.12rem; }

#text { font-size: 1.03rem; line-height: 2.15; white-space: pre-wrap; overflow-wrap: anywhere; outline: none; }
.passage { position: relative; margin: 0; font: inherit; }
.passage::before { content: attr(data-line); position: absolute; left: -2.6rem; width: 2rem; text-align: right; color: var(--soft);
  font-size: .7rem; line-height: 3.1; user-select: none; }
#text .gap { display: block; font-size: .3em; }
h3.passage { font-weight: 700; font-size: 1.12em; } h4.passage, h5.passage, .heading { font-weight: 650; }

.mark, .sample {
  --f: none; --r: none; --s: none; --c: none; --d: none; --tint: none;
  color: inherit; text-decoration: none; padding: .2em 0 .6em; -webkit-box-decoration-break: clone; box-decoration-break: clone;
  background-image: var(--f), var(--r), var(--s), var(--c), var(--d), var(--tint);
  background-repeat: repeat-x; print-color-adjust: exact; -webkit-print-color-adjust: exact;
  background-position: 0 calc(100% - 7px), 0 calc(100% - 4px), 0 calc(100% - 1px), 0 0, 0 100%, 0 0;
  background-size: 8px 2px, 8px 2px, 8px 2px, 8px 2px, 6px 4px, 100% calc(100% - 9px);
}
.mark { cursor: pointer; }
.sample { padding-right: .1em; }
.figure-said, .figure-estimated, .figure-planned { --tint: linear-gradient(var(--figure-ground), var(--figure-ground)); }
.figure-said { --f: linear-gradient(var(--figure), var(--figure)); }
.figure-planned { --f: linear-gradient(90deg, var(--figure) 62%, transparent 62%); }
.figure-estimated { --f: linear-gradient(90deg, var(--figure) 25%, transparent 25% 50%, var(--figure) 50% 75%, transparent 75%); }
.relation-said { --r: linear-gradient(var(--relation), var(--relation)); }
.relation-planned { --r: linear-gradient(90deg, var(--relation) 62%, transparent 62%); }
.silence-said { --s: linear-gradient(var(--silence), var(--silence)); }
.conflict-said { --c: linear-gradient(var(--conflict), var(--conflict)); }
.entity-said { color: var(--entity); font-weight: 550; }
.question-said { background-color: var(--question-ground); outline: 1px dotted var(--soft); }
.question-said.asks::after { content: "?"; color: var(--doubt); font-size: .7em; vertical-align: super; }
.doubt { --d: repeating-linear-gradient(135deg, var(--doubt) 0 1.5px, transparent 1.5px 4.2px); }
.open-number { outline: 1.5px solid var(--open); outline-offset: 0; border-radius: 3px; background-color: var(--open-ground); }
.open-sentence { background-color: var(--open-ground); }
.hide-open .open-number:not(.sample), .hide-open .open-sentence { outline: none; background-color: transparent; }
.mark:hover, .mark.now { background-color: var(--now); }
:target { background-color: var(--now); }
::highlight(quote) { background-color: color-mix(in srgb, var(--now) 55%, transparent); }

#panel { background: var(--paper); border: 1px solid var(--rule); border-radius: 10px; padding: .75rem 1rem; }
.bar { display: flex; justify-content: space-between; align-items: center; gap: 1rem; }
#close { visibility: hidden; } .picked #close { visibility: visible; }
#pick { color: var(--soft); font-size: .9rem; } .full #pick { display: none; }
.card { border-top: 1px solid var(--rule); padding: .6rem 0; font-size: .9rem; overflow-wrap: anywhere; }
.card:first-child { border-top: 0; }
.card h3 { margin: .1rem 0 .35rem; font-size: .8rem; font-weight: 600; } .card .mood { color: var(--soft); font-weight: 400; }
.card .head { margin: 0 0 .35rem; font-size: 1rem; font-weight: 600; line-height: 1.4; }
.card dl { margin: 0; } .card dl > div { display: grid; grid-template-columns: 5.5rem 1fr; gap: .5rem; padding: .1rem 0; }
.card dt { color: var(--soft); } .card dd { margin: 0; white-space: pre-wrap; } .doubtful dd { color: var(--doubt); font-weight: 600; }
.card .line { margin: .35rem 0 0; color: var(--soft); font: .78rem ui-monospace, monospace; }
#cards { display: none; } .without-script #cards { display: block; max-width: 46rem; margin: 0 auto; padding: 1rem; }
.without-script :is(.languages, .filter input, [role=status], #panel) { display: none; }

@media (max-width: 70rem) {
  .columns { grid-template-columns: minmax(13rem, 16rem) minmax(0, 1fr); }
  aside { position: fixed; z-index: 2; top: auto; bottom: 0; right: 0; left: 0; max-height: 45vh; border-radius: 14px 14px 0 0;
    box-shadow: 0 -4px 24px #0003; display: none; }
  .full aside { display: block; }
  .full main { padding-bottom: 50vh; } .picked { scroll-padding-bottom: 50vh; }
}
@media (max-width: 44rem) {
  header, .columns { padding-left: 1rem; padding-right: 1rem; }
  .columns { display: block; padding-top: .25rem; }
  nav { position: static; max-height: none; }
  nav ul { max-height: 12rem; } .empty { display: none; }
  main { border: 0; border-radius: 0; margin: .75rem -1rem 0; padding: .75rem 1rem 1rem; } main > h2, .legend { margin-left: 0; }
  .passage::before { display: none; }
  #text { font-size: 1rem; }
}
@media print {
  body { background: none; font-size: 10.5pt; } .columns { display: block; padding: 0; }
  aside, .skip, .languages, .filter input, [role=status] { display: none !important; }
  nav { position: static; max-height: none; } nav ul { max-height: none; columns: 2; } nav details:not([open]) { display: none; }
  main { border: 0; padding: 0 0 0 2.5rem; } .passage { orphans: 3; widows: 3; } header, main { background: none; }
}
@media (forced-colors: active) {
  .mark { text-decoration: underline; }
}
`;
