import { UserRound, Users } from 'lucide';
import { Section } from '../../../ui/frame/section.tsx';
import { EmptyState } from '../../../ui/notices/empty-state.tsx';
import { Skeleton } from '../../../ui/notices/skeleton.tsx';
import { Badge } from '../../../ui/signs/badge.tsx';
import { Icon } from '../../../ui/signs/icon.tsx';
import { textOf } from '../../desk/desk.ts';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { Mark } from '../../frame/mark.tsx';
import { InviteBox } from './invite-box.tsx';
import { MorePage } from '../more-page.tsx';
import { moreTexts } from '../texts.ts';
import './people-screen.css';

/** Who works in this office, and how a colleague comes in. */
export function PeopleScreen() {
  const { office, people } = useDesk();
  const words = useWords(moreTexts);
  const rows = people.value;
  return (
    <MorePage title={words.people}>
      {rows === null && <Skeleton label={words.peopleLoading} />}
      {rows?.length === 0 && (
        <EmptyState icon={Users} title={words.noPeople}>
          <p>{words.noPeopleText}</p>
        </EmptyState>
      )}
      {rows !== null && rows.length > 0 && (
        <ul class="people-screen" aria-label={words.peopleList}>
          {rows.map(({ id, fields, mark }) => (
            <li key={id}>
              <Icon of={UserRound} />
              <span>
                <strong>{textOf(fields['name'])}</strong>
                <small>{textOf(fields['post'])}</small>
              </span>
              {id === office.me.person && <Badge tone="primary" label={words.me} />}
              {mark !== 'received' && <Mark state={mark} />}
            </li>
          ))}
        </ul>
      )}
      <Section title={words.invite} note={words.inviteNote}>
        {office.me.role === 'admin' ? <InviteBox /> : <p>{words.adminsInvite}</p>}
      </Section>
    </MorePage>
  );
}
