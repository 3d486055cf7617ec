import { useState } from 'preact/hooks';

/** Which steps are ticked: kept in memory, gone with the page. */
export function useTicks(): { ticked: ReadonlySet<string>; onTick: (id: string, on: boolean) => void } {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const onTick = (id: string, on: boolean) =>
    setTicked((before) => {
      const after = new Set(before);
      if (on) after.add(id);
      else after.delete(id);
      return after;
    });
  return { ticked, onTick };
}
