/** Told one line at a time what goes on; whoever shows it decides how (rewritten on a terminal, plain lines elsewhere). */
export type Progress = (line: string) => void;

export const silent: Progress = () => undefined;
