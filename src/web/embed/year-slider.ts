import { html } from './dom.js';
import type { Manner, Part, ViewActions } from './view-state.js';

/** Goes through the years of the focus's reports; with one report there is nowhere to go, and no slider. */
export function yearSlider({ words }: Manner, actions: ViewActions): Part {
  const slider = html('input', { type: 'range', min: '0', step: '1', 'aria-label': words.year });
  const first = html('span', { class: 'end' });
  const last = html('span', { class: 'end' });
  const said = html('output', {});
  const root = html('div', { class: 'years' }, html('div', { class: 'track' }, first, slider, last), said);
  let years: readonly number[] = [];
  slider.addEventListener('change', () => {
    const year = years[Number(slider.value)];
    if (year !== undefined) actions.showYear(year);
  });
  slider.addEventListener('input', () => tell(years[Number(slider.value)]));

  const tell = (year: number | undefined) => {
    said.textContent = year === undefined ? '' : words.asOf(year);
    slider.setAttribute('aria-valuetext', said.textContent);
  };

  return {
    root,
    update(state) {
      years = state.years;
      root.hidden = years.length < 2;
      slider.max = String(Math.max(0, years.length - 1));
      const at = yearAt(years, state.year);
      slider.value = String(at);
      first.textContent = String(years[0] ?? '');
      last.textContent = String(years.at(-1) ?? '');
      tell(years[at]);
    },
  };
}

/** Where a year stands among the slider's: the last one that is not after it; the last of all without a year. */
export function yearAt(years: readonly number[], year: number | null): number {
  if (year === null) return Math.max(0, years.length - 1);
  return Math.max(
    0,
    years.findLastIndex((each) => each <= year),
  );
}
