import './plain-page.css';

/** A page of few words, in both languages at once because nobody has chosen one yet. */
export interface PlainPage {
  readonly th: { readonly title: string; readonly lines: readonly string[] };
  readonly en: { readonly title: string; readonly lines: readonly string[] };
  readonly acts: readonly PlainAct[];
}

export interface PlainAct {
  readonly label: string;
  readonly onPress: () => void;
}

/** The address is neither https nor this machine itself: the browser would lock nothing away. */
export const insecurePage: PlainPage = {
  th: {
    title: 'ที่อยู่นี้ไม่ปลอดภัย จึงยังเปิดใช้งานไม่ได้',
    lines: [
      'เบราว์เซอร์ไม่ยอมเก็บกุญแจของหน่วยงานในหน้าที่ไม่ได้เข้ารหัส ยังไม่มีข้อมูลใดถูกเก็บหรือส่งออกไป',
      'เปิดด้วยที่อยู่ที่ขึ้นต้นด้วย https:// หรือขอที่อยู่ที่ถูกต้องจากผู้ดูแลระบบ',
    ],
  },
  en: {
    title: 'This address is not secure, so the app cannot open here',
    lines: [
      'Browsers keep no keys on a page that is not encrypted. Nothing was stored and nothing was sent.',
      'Open the address that begins with https://, or ask whoever runs the server for it.',
    ],
  },
  acts: [],
};

/** An address that leads nowhere. */
export const nowherePage: PlainPage = {
  th: { title: 'ไม่มีหน้านี้', lines: ['ที่อยู่อาจพิมพ์ตกหล่น ข้อมูลในเครื่องไม่เปลี่ยนแปลง'] },
  en: {
    title: 'There is no such page',
    lines: ['The address may be mistyped. Nothing on this device has changed.'],
  },
  acts: [{ label: 'ไปหน้าแรก · Go to the app', onPress: () => location.assign('/app/') }],
};

/** The last net: a mistake of ours got this far. */
export const brokenPage: PlainPage = {
  th: {
    title: 'โปรแกรมสะดุด',
    lines: ['ข้อมูลที่บันทึกไว้ในเครื่องยังอยู่ครบ สิ่งที่รอส่งจะส่งต่อเอง', 'เปิดหน้านี้ใหม่ หากยังเป็นอีก โปรดแจ้งผู้ดูแลระบบ'],
  },
  en: {
    title: 'Something broke',
    lines: [
      'What was saved on this device is still there; what waits to be sent will go out by itself.',
      'Open the page again. If it happens again, tell whoever runs the server.',
    ],
  },
  acts: [
    { label: 'เปิดใหม่ · Open again', onPress: () => location.reload() },
    { label: 'ปิดข้อความนี้ · Close this message', onPress: () => document.querySelector('.last-net')?.remove() },
  ],
};

function said(language: 'th' | 'en', { title, lines }: PlainPage['th']): HTMLElement {
  const section = document.createElement('section');
  section.lang = language;
  const heading = document.createElement('h1');
  heading.textContent = title;
  section.append(heading);
  for (const line of lines) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    section.append(paragraph);
  }
  return section;
}

/** Shows a plain page in place of whatever stood in `root`. */
export function showPlainPage(root: HTMLElement, page: PlainPage): void {
  const sheet = document.createElement('main');
  sheet.className = 'plain-page';
  sheet.append(said('th', page.th), said('en', page.en));
  for (const { label, onPress } of page.acts) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', onPress);
    sheet.append(button);
  }
  root.replaceChildren(sheet);
}

/** Lays the last net's page over what is open, so that nothing typed below it is lost. */
export function showBroken(): void {
  if (document.querySelector('.last-net') !== null) return;
  const dialog = document.createElement('dialog');
  dialog.className = 'last-net';
  document.body.append(dialog);
  showPlainPage(dialog, brokenPage);
  dialog.showModal();
}
