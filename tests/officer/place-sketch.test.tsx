// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { readPlace } from '../../src/domain/channels/place.ts';
import { PlaceSketch } from '../../src/officer/inbox/case/place/place-sketch.tsx';
import { placeSketchTexts } from '../../src/officer/inbox/case/place/texts.ts';

const words = placeSketchTexts('th');
const village = (value: string, lat: number) => ({
  value,
  label: { th: value, en: '' },
  position: { lat, lng: 103_000_000 },
});
const villages = [village('หนองบัว', 14_000_000), village('โคกสูง', 14_020_000)];

function show(answer: string, shown = villages): void {
  render(<PlaceSketch language="th" villages={shown} place={readPlace(answer)} />);
}

afterEach(cleanup);

describe('a place among its villages', () => {
  it('has its pin between them, and says which is nearest', () => {
    show('geo:14.004,103\nvillage:a\nหน้าวัด');
    expect(screen.getByRole('img', { name: words.title }).querySelector('.pin')).not.toBeNull();
    screen.getByText('ใกล้ที่สุดคือ หนองบัว ห่างราว 450 ม. ทางทิศเหนือ');
  });

  it('is said and not drawn where it lies far away from all of them', () => {
    show('geo:18.5,99;u=30');
    expect(screen.queryByRole('img')).toBeNull();
    screen.getByText(words.farAway);
  });

  it.each([
    ['no pin was set', 'หน้าวัด', villages],
    ['too few villages have a position', 'geo:14.004,103', villages.slice(0, 1)],
  ])('does not stand there where %s', (_, answer, shown) => {
    show(answer, shown);
    expect(document.querySelector('figure')).toBeNull();
  });
});
