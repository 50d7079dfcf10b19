import { Section } from '../../../ui/frame/section.tsx';
import { useWords } from '../../desk/shell.tsx';
import { deedTexts } from './deeds/deed-texts.ts';
import { DeedLists } from './deeds/deed-lists.tsx';
import { NowThen } from './now-then.tsx';
import { RouteBar } from './deeds/route-bar.tsx';
import { type RouteYear } from './route-year.ts';
import { StandingNote } from './standing-note.tsx';
import { TargetChooser } from './target-chooser.tsx';
import { useRoute } from './use-route.ts';

/** The road itself: target, now and then, what to tick, and what it comes to. */
export function RoadView({ routeYear }: { readonly routeYear: RouteYear }) {
  const words = useWords(deedTexts);
  const choice = useRoute(routeYear);
  return (
    <div class="road">
      <div class="aim">
        <TargetChooser routeYear={routeYear} choice={choice} />
        <NowThen routeYear={routeYear} choice={choice} />
        <StandingNote road={routeYear.road} />
      </div>
      <div class="deeds">
        <Section title={words.title} note={words.note}>
          <DeedLists routeYear={routeYear} choice={choice} />
        </Section>
        <RouteBar routeYear={routeYear} choice={choice} />
      </div>
    </div>
  );
}
