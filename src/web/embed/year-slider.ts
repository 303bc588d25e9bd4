import { html } from './dom.js';
import type { Manner, Part, ViewActions } from './view-state.js';

/**
 * Goes through the years of the focus's reports; with one report there is nowhere to go, and no slider. Its last stop is
 * where the view begins: all reports, with the codes of villages that are no more.
 */
export function yearSlider({ words }: Manner, actions: ViewActions): Part {
  const slider = html('input', { type: 'range', min: '0', step: '1', 'aria-label': words.year });
  const first = html('span', { class: 'end' });
  const last = html('span', { class: 'end' });
  const said = html('output', {});
  const root = html('div', { class: 'years' }, html('div', { class: 'track' }, first, slider, last), said);
  let years: readonly number[] = [];
  const chosen = (): number | null => (slider.value === slider.max ? null : (years[Number(slider.value)] ?? null));
  /** What the reader moved it to, while the answer is on its way; undefined otherwise. */
  let wanted: number | null | undefined;
  slider.addEventListener('change', () => {
    wanted = chosen();
    actions.showYear(wanted);
  });
  slider.addEventListener('input', () => tell(chosen()));

  const tell = (year: number | null) => {
    said.textContent = year === null ? words.allReports : words.asOf(year);
    slider.setAttribute('aria-valuetext', said.textContent);
  };

  return {
    root,
    update(state) {
      years = state.years;
      root.hidden = years.length < 2;
      slider.max = String(Math.max(0, years.length - 1));
      if (!state.busy) wanted = undefined;
      const year = wanted === undefined ? state.year : wanted;
      const at = yearAt(years, year);
      slider.value = String(at);
      first.textContent = String(years[0] ?? '');
      last.textContent = String(years.at(-1) ?? '');
      tell(year === null ? null : (years[at] ?? null));
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
