import * as v from 'valibot';
import type { OwnAnswer } from '../../domain/surveys/own-result.ts';
import { wholeSchema } from '../ids.ts';

const optionSchema = v.pipe(v.string(), v.maxLength(40));

const ownAnswerSchema = v.strictObject({
  question: optionSchema,
  answers: v.pipe(wholeSchema, v.minValue(5)),
  mean: v.nullable(wholeSchema),
  shares: v.record(optionSchema, v.pipe(wholeSchema, v.maxValue(100))),
});

/** What is sealed to the devices of the person a channel is about: rounded, and nothing of few. */
export const ownResultSchema: v.GenericSchema<unknown, OwnAnswer[]> = v.pipe(
  v.array(ownAnswerSchema),
  v.maxLength(100),
);
