import { dayOf } from '../../domain/calendar/bangkok.ts';
import type { Instant } from '../../domain/basics/instant.ts';
import type { FaultKind } from '../../server/store/archive/fault.ts';
import type { Counts } from '../../server/store/archive/tables.ts';

/** Why rows are not taken for a collector's. */
export const faultTexts: Readonly<Record<FaultKind, string>> = {
  'no-archive': 'ไฟล์นี้ไม่ใช่ไฟล์สำรองของโปร่งใส · This file is no backup of Prongsai',
  newer:
    'ไฟล์นี้เขียนโดยโปรแกรมรุ่นใหม่กว่า โปรดอัปเดตโปรแกรม · This file was written by a newer version: update the program',
  damaged:
    'ไฟล์นี้ไม่ครบหรือถูกแก้ไข ใช้ไม่ได้ โปรดใช้ไฟล์สำรองอื่น · This file was cut or altered and cannot be used: take another backup',
  'broken-log':
    'บันทึกของหน่วยงานไม่ต่อเนื่องกันหรือถูกแก้ไข · The log of an office does not hold together, or was altered',
};

const day = (moment: Instant): string => dayOf(moment);

const figure = (number: number): string => number.toLocaleString('en-US');

const held = (rows: Counts): readonly [string, string] => [
  figure(rows['office'] ?? 0),
  figure(rows['entry'] ?? 0),
];

export const usage = {
  backup:
    'วิธีใช้ · Usage:  npm run backup -- FILE [--keep-expired]\n  FILE: ไฟล์ใหม่ที่ยังไม่มี · a new file that does not exist yet',
  restore:
    'วิธีใช้ · Usage:  npm run restore -- FILE [--expired]\n  ลงในที่ที่ DATA_DIR หรือ DATABASE_URL ระบุ · into the place that DATA_DIR or DATABASE_URL names',
  move: 'วิธีใช้ · Usage:  npm run move -- --to WHERE [--from WHERE]\n  WHERE: โฟลเดอร์ หรือ postgres://… · a folder, or postgres://…',
} as const;

export const texts = {
  failed: (words: string) => `ทำไม่สำเร็จ: ${words} · It failed: ${words}`,
  nothingWritten:
    'ไม่ได้เขียนข้อมูลใดลงไป ข้อมูลเดิมยังอยู่เหมือนเดิม · Nothing was written; what was there is as it was.',
  noBackup:
    'ไม่ได้สร้างไฟล์สำรอง ข้อมูลและไฟล์สำรองเดิมยังอยู่เหมือนเดิม · No backup was made; the data and older backups are as they were.',
  nothingThere: (where: string) =>
    `ไม่มีข้อมูลของหน่วยงานใดใน ${where} ตรวจ DATA_DIR หรือ DATABASE_URL · There is no office in ${where}: check DATA_DIR or DATABASE_URL`,
  fileExists: (file: string) =>
    `มีไฟล์ ${file} อยู่แล้ว โปรดตั้งชื่ออื่น · The file ${file} exists: choose another name`,
  partExists: (file: string) =>
    `มีไฟล์ ${file} จากการสำรองที่ยังไม่เสร็จ หากไม่มีการสำรองอื่นทำอยู่ ให้ลบไฟล์นั้นก่อน · The file ${file} is of a backup that did not end: if no other backup is running, remove it first`,
  backedUp: (
    file: string,
    rows: Counts,
    { bytes, sha256 }: { readonly bytes: number; readonly sha256: string },
  ) => {
    const [offices, entries] = held(rows);
    return [
      `✓ สำรองแล้วและตรวจแล้ว: ${file}`,
      `  หน่วยงาน ${offices} · รายการ ${entries} · ${figure(bytes)} ไบต์`,
      '  Backed up and checked:',
      `  offices ${offices} · entries ${entries} · ${figure(bytes)} bytes`,
      `  SHA-256 ${sha256}`,
    ].join('\n');
  },
  keepUntil: (instant: Instant) =>
    `  เก็บได้ถึง ${day(instant)} แล้วต้องลบ เพราะข้อมูลที่ถูกลบไปแล้วยังอยู่ในไฟล์นี้\n  It may be kept until ${day(instant)}: what is erased meanwhile lives on in it.`,
  removed: (file: string) => `  ลบไฟล์สำรองที่พ้นกำหนดแล้ว: ${file} · Removed, as it was past its date: ${file}`,
  notRemoved: (file: string, words: string) =>
    `⚠ ลบไฟล์สำรองที่พ้นกำหนดไม่ได้ โปรดลบเอง: ${file} (${words}) · Past its date, but it could not be removed: remove it yourself`,
  pastDate: (instant: Instant) =>
    `ไฟล์สำรองนี้พ้นกำหนดตั้งแต่ ${day(instant)} อาจมีข้อมูลที่ลบไปแล้ว หากจำเป็นต้องใช้ให้เพิ่ม --expired · This backup was to be kept until ${day(instant)}; it may hold what has been erased since. If you must use it, add --expired`,
  checking: (file: string) => `• กำลังตรวจ ${file} ทั้งไฟล์\n  Checking the whole of ${file}`,
  notEmpty: (where: string) =>
    `มีข้อมูลอยู่แล้วใน ${where} ใช้โฟลเดอร์หรือฐานข้อมูลที่ว่าง · ${where} is not empty: name an empty folder or database`,
  restored: (where: string, rows: Counts) => {
    const [offices, entries] = held(rows);
    return `✓ กู้คืนลงใน ${where} แล้ว: หน่วยงาน ${offices} · รายการ ${entries} ทุกเครื่องต้องเข้าสู่ระบบใหม่ ซึ่งเกิดขึ้นเอง\n  Restored into ${where}: offices ${offices} · entries ${entries}. Every device signs in anew, by itself.`;
  },
  samePlace: 'ต้นทางและปลายทางเป็นที่เดียวกัน · Both places are the same',
  moving: (from: string, to: string) => `• กำลังย้ายจาก ${from} ไป ${to}\n  Moving from ${from} to ${to}`,
  moved: (rows: Counts, sha256: string) => {
    const [offices, entries] = held(rows);
    return [
      `✓ ย้ายแล้ว ทั้งสองที่เหมือนกันทุกแถว: หน่วยงาน ${offices} · รายการ ${entries}`,
      `  Moved; both are equal, row by row: offices ${offices} · entries ${entries}`,
      `  SHA-256 ${sha256}`,
    ].join('\n');
  },
  putAway: (from: string) =>
    `  ต้นทาง ${from} ยังอยู่เหมือนเดิม โปรดเก็บไว้ที่อื่นเพื่อไม่ให้ถูกเปิดใช้อีก มิฉะนั้นบันทึกจะแยกเป็นสองฉบับ\n  The source ${from} is as it was. Put it away so that nobody starts it again: the log would then exist in two versions.`,
  unequal: (to: string) =>
    `ปลายทาง ${to} ไม่เหมือนต้นทาง อย่าใช้ปลายทางนี้ ต้นทางยังอยู่เหมือนเดิม · ${to} is not equal to the source: do not use it. The source is as it was.`,
} as const;
