import type { Figure } from './figure.js';
import { FigureWords } from './figure-words.js';

interface FigureCellProps {
  figure: Figure;
  open: boolean;
  panel: string;
  onOpen: () => void;
}

/** A figure in a table; it opens its evidence beneath the row. */
export function FigureCell({ figure, open, panel, onOpen }: FigureCellProps) {
  return (
    <button
      type="button"
      className={`figure figure-${figure.modality}`}
      aria-expanded={open}
      aria-controls={open ? panel : undefined}
      onClick={onOpen}
    >
      <FigureWords figure={figure} />
    </button>
  );
}
