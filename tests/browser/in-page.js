// Functions that run inside the page under test. Each is sent to the browser as text and so must stand alone.

/** Everything the Tab key should reach, each marked with `data-stop`, its number in the order of the document. */
export const markTabStops = () => {
  // The next Tab starts where the focus was last; put back to the beginning of the page, it starts there.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
  const candidates = document.querySelectorAll(
    "a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex]",
  );
  const stops = [...candidates].filter(
    (element) => element.tabIndex >= 0 && !element.matches(":disabled, [inert] *") && element.checkVisibility(),
  );
  for (const [number, stop] of stops.entries()) {
    const { outlineStyle, boxShadow, backgroundColor, textDecoration } = getComputedStyle(stop);
    stop.dataset.stop = String(number);
    stop.dataset.looks = JSON.stringify([outlineStyle, boxShadow, backgroundColor, textDecoration]);
  }
  return stops.map((stop) => ({
    name: `${stop.localName} "${(stop.textContent.trim() || stop.getAttribute("aria-label") || stop.id).replace(/\s+/g, " ")}"`,
    jumpsAhead: stop.tabIndex > 0,
  }));
};

/** What has the focus now: its number, whether one can see that it has it, and whether anything lies over it. */
export const describeFocus = () => {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const { outlineStyle, outlineWidth, boxShadow, backgroundColor, textDecoration } = getComputedStyle(element);
  const looks = JSON.stringify([outlineStyle, boxShadow, backgroundColor, textDecoration]);
  // "auto" is the browser's own ring, which is drawn wider than the width it tells.
  const outlined = outlineStyle === "auto" || (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2);
  const boxes = [...element.getClientRects()];
  const showsAt = (x, y) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (element.contains(top) || top.contains(element));
  };
  const seen = boxes.some(({ left, right, top, bottom }) => showsAt((left + right) / 2, (top + bottom) / 2));
  return {
    stop: element.dataset.stop === undefined ? undefined : Number(element.dataset.stop),
    visible: outlined || (looks !== element.dataset.looks && outlineStyle === "none"),
    covered: !seen,
  };
};

/** Text that ends beyond the edge of the window, or a page that is wider than its window. */
export const findSidewaysScroll = () => {
  const width = document.documentElement.clientWidth;
  const problems = [];
  const isBeyond = ({ left, right }) => left < -1 || right > width + 1;
  // A box that scrolls by itself, such as a wide table, holds its text in; what is clipped to a point is for ears only.
  const excused = (element) => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const { overflowX, clipPath } = getComputedStyle(at);
      if (overflowX === "auto" || overflowX === "scroll" || clipPath !== "none") return true;
    }
    return false;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!text.data.trim()) continue;
    range.selectNodeContents(text);
    if ([...range.getClientRects()].some(isBeyond) && !excused(text.parentElement))
      problems.push(`"${text.data.trim()}" runs beyond ${width} px`);
  }
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > width) {
    const boxes = [...document.body.querySelectorAll("*")].filter((box) => isBeyond(box.getBoundingClientRect()));
    const deepest = boxes.filter(
      (box) => !excused(box) && !boxes.some((other) => other !== box && box.contains(other)),
    );
    const names = deepest.map(({ localName, className }) => (className ? `${localName}.${className}` : localName));
    problems.push(`the page is ${scrollWidth} px wide in a window of ${width} px: ${[...new Set(names)].join(", ")}`);
  }
  return problems;
};

/**
 * Targets under 24 by 24 CSS px, but for those that WCAG 2.2 SC 2.5.8 excepts:
 * links within a line of text, and targets with so much room that a circle of 24 px around each touches no other.
 */
export const findSmallTargets = () => {
  const least = 24;
  const targets = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
    .filter((element) => element.checkVisibility())
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom > 0 && box.right > 0);
  const small = targets
    .filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
    .map(({ element, box }) => ({ element, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }));
  const inText = (element) => {
    if (getComputedStyle(element).display !== "inline") return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display === "inline") block = block.parentElement;
    return block !== null && block.textContent.trim().length > element.textContent.trim().length;
  };
  const distance = ({ x, y }, { left, right, top, bottom }) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  const crowded = (one) =>
    targets.some(({ element, box }) => element !== one.element && distance(one, box) < least / 2) ||
    small.some((other) => other !== one && Math.hypot(one.x - other.x, one.y - other.y) < least);
  return small
    .filter((one) => !inText(one.element) && crowded(one))
    .map(({ element }) => {
      const { width, height } = element.getBoundingClientRect();
      return `"${element.textContent.trim()}" is ${Math.round(width)} × ${Math.round(height)} px to hit`;
    });
};
