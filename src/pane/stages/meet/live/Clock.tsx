import { useEffect, useState } from "react";
import { useServices } from "../../../context";

const EVERY_MS = 15_000;

const onTheClock = (moment: Date) => moment.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

/** The time, and how long this item of the agenda has taken of what was planned. Nobody is told; it is there to be looked at. */
export function Clock({ current, planned }: { current: string; planned: number | null }) {
  const { clock } = useServices();
  const [now, setNow] = useState(clock);
  const [since, setSince] = useState({ item: current, at: now });
  if (since.item !== current) setSince({ item: current, at: now });
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), EVERY_MS);
    return () => clearInterval(timer);
  }, [clock]);
  const minutes = Math.floor((now.getTime() - since.at.getTime()) / 60_000);
  return (
    <span>
      {planned !== null && `${minutes} of ${planned} min · `}
      <time>{onTheClock(now)}</time>
    </span>
  );
}
