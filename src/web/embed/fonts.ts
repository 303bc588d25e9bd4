/** The fonts of the element; the same for HTML, canvas and saved pictures. */
export const FONT_FAMILY =
  'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';
