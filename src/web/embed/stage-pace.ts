import type Sigma from 'sigma';

/** Milliseconds a frame above which moving feels like stumbling, and over how many frames that is judged. */
const SLOW = 60;
const FRAMES = 6;

/** Where the browser draws too slowly, as without a graphics card, relations are left out while the picture is moved. */
export function keepPace(sigma: Sigma): void {
  let last = 0;
  let slow = 0;
  sigma.on('afterRender', () => {
    const now = performance.now();
    const moving = sigma.getMouseCaptor().isMoving || sigma.getCamera().isAnimated();
    slow = moving && now - last > SLOW && now - last < 10 * SLOW ? slow + 1 : moving ? Math.max(0, slow - 1) : slow;
    last = now;
    if (slow < FRAMES || sigma.getSetting('hideEdgesOnMove')) return;
    sigma.setSetting('hideEdgesOnMove', true);
  });
}
