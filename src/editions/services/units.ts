import { text } from './template.ts';

/** The units that usually answer for a service; proposals, as every word of a template. */
export const units = {
  secretariat: text('สำนักปลัด', 'Office of the chief administrator'),
  finance: text('กองคลัง', 'Finance division'),
  works: text('กองช่าง', 'Works division'),
  education: text('กองการศึกษา ศาสนาและวัฒนธรรม', 'Education, religion and culture division'),
  welfare: text('กองสวัสดิการสังคม', 'Social welfare division'),
} as const;
