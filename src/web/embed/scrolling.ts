/** The wheel scrolls the page, as everywhere, until the picture has the keyboard or fills the screen; then it zooms. */
export function leaveScrolling(frame: HTMLElement, host: HTMLElement): void {
  const zooms = (event: WheelEvent) =>
    event.ctrlKey || frame.matches(':focus-within') || document.fullscreenElement === host;
  frame.addEventListener('wheel', (event) => zooms(event) || event.stopPropagation(), { capture: true });
}
