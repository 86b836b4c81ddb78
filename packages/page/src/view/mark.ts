/** Marks in long lists of elements, which need not be rendered again when the pointer moves. */

/** Gives class `name` to the elements that `wanted` accepts, and to no other; gives all elements. */
export function mark(
  box: HTMLElement,
  selector: string,
  wanted: (element: HTMLElement) => boolean,
  name: string,
): readonly HTMLElement[] {
  const elements = [...box.querySelectorAll<HTMLElement>(selector)]
  for (const element of elements) element.classList.toggle(name, wanted(element))
  return elements
}

/** Scrolls `box`, and nothing else, as far as needed to show `element`. */
export function reveal(box: HTMLElement, element: Element | null | undefined): void {
  if (element === null || element === undefined) return
  const [outer, inner] = [box.getBoundingClientRect(), element.getBoundingClientRect()]
  if (inner.top < outer.top) box.scrollTop -= outer.top - inner.top + MARGIN
  else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom + MARGIN
}

/** Kept free above and below what is shown, in px. */
const MARGIN = 8
