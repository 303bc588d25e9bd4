import { type ReactNode, useId, useState } from 'react';

interface DisclosureProps {
  /** What the button says. */
  label: ReactNode;
  className?: string;
  /** Whether it is open from the start. */
  open?: boolean;
  /** What it opens; made only then. */
  children: () => ReactNode;
}

/** A button that opens something beneath it. */
export function Disclosure({ label, className = 'look-button', open: first = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(first);
  const panel = useId();
  return (
    <>
      <button
        type="button"
        className={className}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div id={panel} className="look-disclosed">
          {children()}
        </div>
      )}
    </>
  );
}
