/** A process does not outlive ours, in whatever way ours ends but by kill -9. */
export function endedWithUs(child) {
  const end = () => child.kill('SIGTERM');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
}
