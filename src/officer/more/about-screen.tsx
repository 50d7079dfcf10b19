import { inGroups } from '../../domain/basics/crockford.ts';
import { Section } from '../../ui/frame/section.tsx';
import { FactList } from '../../ui/lists/fact-list.tsx';
import { useDesk, useSay, useWords } from '../desk/shell.tsx';
import { deviceTexts } from './device-texts.ts';
import { MorePage } from './more-page.tsx';
import { moreTexts } from './texts.ts';
import './about-screen.css';

/** What this is, whose it is, and what it cannot do. */
export function AboutScreen() {
  const { office, profile, host, nameOf } = useDesk();
  const words = useWords(deviceTexts);
  const { roles } = useWords(moreTexts);
  const say = useSay();
  const { role, person } = office.me;
  const isInvented = profile.value?.sample === true;
  return (
    <MorePage title={words.aboutTitle}>
      <FactList
        facts={[
          {
            label: words.office,
            value: [
              profile.value === null ? '' : say(profile.value.name),
              isInvented ? words.sampleOffice : '',
            ]
              .filter((line) => line !== '')
              .join('\n'),
          },
          { label: words.person, value: nameOf(person) ?? '' },
          { label: words.role, value: role in roles ? roles[role as keyof typeof roles] : role },
          { label: words.address, value: host.value?.publicUrl ?? words.noAddress },
          { label: words.fingerprint, value: <code>{inGroups(office.fingerprint)}</code> },
        ]}
      />
      <Section title={words.limits}>
        <ul class="about-screen">
          {Object.values(words.limitLines).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
    </MorePage>
  );
}
