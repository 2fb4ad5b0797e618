import { AlreadyCard } from "./already";
import { BeforeCard } from "./BeforeCard";
import { GatheringCard, OwnMapsCard } from "./YoungCards";

/** What the guidance asks for before a map is drawn, after what is typed first. */
export function BeforeMapping() {
  return (
    <>
      <BeforeCard />
      <AlreadyCard />
      <GatheringCard />
      <OwnMapsCard />
    </>
  );
}
