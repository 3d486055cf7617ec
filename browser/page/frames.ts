/** Gives a question: has a frame right inside this one been taken out since it was asked last? */
export function watchFrames(): () => boolean {
  let inside: Window[] = [];
  return () => {
    const hasLost = inside.some(({ closed }) => closed);
    inside = Array.from(window as ArrayLike<Window>);
    return hasLost;
  };
}
