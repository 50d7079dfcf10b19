import { defineTexts } from '../../i18n/texts.ts';

export const doorTexts = defineTexts(
  {
    chooseOffice: 'เลือกหน่วยงาน',
    offices: 'หน่วยงานในเครื่องนี้',
    nowhere: 'ไม่มีหน้านี้ เลือกหน่วยงานเพื่อไปต่อ',
    notHere: 'หน่วยงานนี้ไม่ได้อยู่ในเครื่องนี้ โปรดขอคำเชิญใหม่จากผู้ดูแล หรือเลือกหน่วยงานที่มี',
    begin: 'ยังไม่มีหน่วยงานในเครื่องนี้',
    beginSetUp: 'ผู้ดูแลระบบ: เปิดลิงก์ตั้งค่าที่แสดงบนหน้าจอเครื่องแม่ข่ายหลังสั่ง npm start',
    beginJoin: 'เจ้าหน้าที่: สแกน QR คำเชิญจากเพื่อนร่วมงานที่ใช้แอปอยู่แล้ว',
    beginCitizen: 'ประชาชน: ดูเรื่องที่ส่งไว้',
    haveInvitation: 'ฉันมีลิงก์คำเชิญ',
    wasHere: 'ข้อมูลของหน่วยงานในเครื่องนี้ถูกล้างไปแล้ว',
    wasHereKept: 'ข้อมูลทั้งหมดที่ส่งแล้วยังอยู่กับหน่วยงาน โปรดขอคำเชิญใหม่จากผู้ดูแลของหน่วยงาน แล้วระบบจะดึงข้อมูลกลับมาให้ครบ',
    opening: 'กำลังเปิด',
    app: 'โปร่งใส',

    join: 'เข้าร่วมหน่วยงาน',
    joinLead: 'คุณได้รับคำเชิญให้ทำงานกับหน่วยงานในแอปนี้',
    joinKeys: 'เครื่องนี้จะสร้างกุญแจของตัวเอง กุญแจไม่ออกจากเครื่อง',
    joinOnce: 'คำเชิญใช้ได้ครั้งเดียว โปรดเข้าร่วมจากเครื่องที่จะใช้งานจริง',
    joinAct: 'เข้าร่วมในเครื่องนี้',
    joining: 'กำลังเข้าร่วม',
    joinFailed: 'ยังเข้าร่วมไม่ได้',
    alreadyIn: 'เครื่องนี้อยู่ในหน่วยงานนี้แล้ว ข้อมูลเดิมไม่ถูกแตะต้อง และคำเชิญยังไม่ถูกใช้',
    goToApp: 'ไปที่หน่วยงานในเครื่องนี้',
    pasteLabel: 'วางลิงก์คำเชิญ',
    pasteHelp: 'ลิงก์ยาวที่ขึ้นต้นด้วย https และมีคำว่า join',
    pasteWrong: 'ลิงก์นี้ยังไม่ครบ โปรดคัดลอกใหม่ทั้งบรรทัด',
    iosNote:
      'บน iPhone แอปบนหน้าจอโฮมเก็บข้อมูลแยกจาก Safari หากจะใช้แบบแอป ให้เพิ่มแอปไปยังหน้าจอโฮมก่อน แล้ววางลิงก์คำเชิญในแอปนั้น',
    iosTitle: 'ใช้ iPhone หรือ iPad',
    inApp: 'โปรดเปิดในเบราว์เซอร์ของเครื่อง',
    inAppWhy:
      'หน้านี้เปิดอยู่ในแอปแชต ซึ่งเก็บกุญแจไว้ได้ไม่นาน คำเชิญยังไม่ถูกใช้ กดปุ่มด้านล่าง หรือเปิดเมนู ⋮ แล้วเลือก “เปิดในเบราว์เซอร์”',
    openOutside: 'เปิดในเบราว์เซอร์',
  },
  {
    chooseOffice: 'Choose an office',
    offices: 'Offices on this device',
    nowhere: 'There is no such screen. Choose an office to go on.',
    notHere:
      'This office is not on this device. Ask your administrator for a new invitation, or choose one that is here.',
    begin: 'No office on this device yet',
    beginSetUp: 'Administrators: open the set-up link that the server shows after npm start',
    beginJoin: 'Officers: scan the invitation QR that a colleague shows you',
    beginCitizen: 'Citizens: see what you sent',
    haveInvitation: 'I have an invitation link',
    wasHere: 'The office’s data on this device was cleared',
    wasHereKept:
      'Everything that was sent is still with the office. Ask your administrator for a new invitation, and all of it comes back.',
    opening: 'Opening',
    app: 'Prongsai',

    join: 'Join an office',
    joinLead: 'You were invited to work with an office in this app.',
    joinKeys: 'This device makes keys of its own. They never leave it.',
    joinOnce: 'The invitation works once: join on the device you will really use.',
    joinAct: 'Join on this device',
    joining: 'Joining',
    joinFailed: 'Not joined yet',
    alreadyIn:
      'This device is already in this office. Nothing on it was touched and the invitation was not used.',
    goToApp: 'Go to the office on this device',
    pasteLabel: 'Paste the invitation link',
    pasteHelp: 'The long link that begins with https and has the word join in it',
    pasteWrong: 'This link is not complete. Copy the whole line again.',
    iosNote:
      'On iPhone an app on the home screen keeps its data apart from Safari. To use it as an app, add it to the home screen first, then paste the invitation link there.',
    iosTitle: 'On iPhone or iPad',
    inApp: 'Please open this in the device’s own browser',
    inAppWhy:
      'This page is open inside a chat app, which does not keep keys for long. The invitation was not used. Press the button below, or open the menu ⋮ and choose “Open in browser”.',
    openOutside: 'Open in the browser',
  },
);
