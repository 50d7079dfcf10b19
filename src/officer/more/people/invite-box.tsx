import { useState } from 'preact/hooks';
import { KeyRound, QrCode as QrSign, UserPlus } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import { problemTexts } from '../../../contracts/problems/problem-texts.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { CopyField } from '../../../ui/acts/copy-field.tsx';
import { ChoiceList } from '../../../ui/fields/choice-list.tsx';
import { TextInput } from '../../../ui/fields/text-input.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { QrCode } from '../../../ui/pictures/qr-code.tsx';
import { useDesk, useSay, useShell, useWords } from '../../desk/shell.tsx';
import { invitableRoles, makeInvitation } from './invitation.ts';
import { moreTexts } from '../texts.ts';
import './invite-box.css';

/** Invites one colleague, face to face; only once the recovery sheet is safe. */
export function InviteBox() {
  const { office, recoveryPending } = useDesk();
  const words = useWords(moreTexts);
  if (recoveryPending.value !== false) {
    return (
      <Banner
        tone="warning"
        title={words.recoveryFirst}
        acts={
          <ButtonLink
            kind="primary"
            icon={KeyRound}
            label={words.recoveryAct}
            href={paths.app(office.id, 'more/recovery')}
          />
        }
      >
        <p>{words.recoveryWhy}</p>
      </Banner>
    );
  }
  return <Invite />;
}

function Invite() {
  const { office, host } = useDesk();
  const { chance, browser } = useShell();
  const words = useWords(moreTexts);
  const say = useSay();
  const [invitation] = useState(() => makeInvitation(office, chance));
  const { name, post, role, state } = invitation;
  const at = state.value;
  if (at.at === 'made') {
    const link = `${host.value?.publicUrl ?? browser.origin}${paths.join}#${at.fragment}`;
    return (
      <div class="invite-box">
        <h3>{words.invitationFor(name.value)}</h3>
        <QrCode text={link} label={words.invitationQr} />
        <p>{words.invitationHelp}</p>
        <CopyField
          label={words.invitationLink}
          value={link}
          copyLabel={words.copy}
          copiedLabel={words.copied}
        />
        <Button icon={UserPlus} label={words.another} onPress={invitation.again} />
      </div>
    );
  }
  return (
    <form
      class="invite-box"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void invitation.make();
      }}
    >
      {at.at === 'failed' && (
        <Banner tone="danger" title={words.notInvited}>
          <p>{say(problemTexts[at.problem])}</p>
        </Banner>
      )}
      <TextInput
        label={words.name}
        value={name.value}
        error={at.at === 'nameless' ? words.nameMissing : null}
        onType={invitation.writeName}
      />
      <TextInput label={words.post} value={post.value} onType={invitation.writePost} />
      <ChoiceList
        legend={words.role}
        choices={invitableRoles.map((code) => ({
          code,
          label: words.roles[code],
          note: words.roleNotes[code],
        }))}
        chosen={role.value}
        onChoose={invitation.chooseRole}
      />
      <Button
        kind="primary"
        type="submit"
        icon={QrSign}
        label={words.makeInvitation}
        busyLabel={at.at === 'making' ? words.making : null}
        isWide
      />
    </form>
  );
}
