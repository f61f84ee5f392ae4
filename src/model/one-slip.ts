/**
 * Whether one word is the other with one letter added, left out, mistaken or swapped with its neighbour.
 * Capitals and accents count; fold both words where they should not.
 * @example isOneSlip("arpil", "april") // true
 */
export function isOneSlip(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length);
  let front = 0;
  while (front < most && a[front] === b[front]) front++;
  let back = 0;
  while (back < most - front && a[a.length - 1 - back] === b[b.length - 1 - back]) back++;
  const [left, right] = [a.slice(front, a.length - back), b.slice(front, b.length - back)];
  if (left.length + right.length === 0) return false;
  if (left.length < 2 && right.length < 2) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
