import { expect, it, onTestFinished } from 'vitest';
import { createLocalSlack } from '../../../../src/preview/local-slack/create-local-slack.js';
import { channelsOf, readPageAddress, writePageAddress } from '../../../../src/preview/page/tab/page-address.js';
import { shippedManifest } from '../../start-test-preview.js';

async function open() {
  const slack = await createLocalSlack({ manifest: shippedManifest() });
  onTestFinished(() => slack.close());
  const read = (address: string) => readPageAddress(slack, new URL(address, 'http://page').searchParams);
  return { slack, read };
}

it('shows what an address that it wrote says', async () => {
  const { slack, read } = await open();
  for (const person of slack.persons) {
    for (const channel of channelsOf(slack, person)) {
      const state = {
        person,
        channel,
        thread: '1.000002',
        isHome: false,
        isInspecting: true,
        exchange: 3,
        source: '1.000003',
      };
      expect(read(writePageAddress(state))).toEqual(state);
    }
  }
});

it('closes the thread on the way to another channel, and only then', async () => {
  const { slack, read } = await open();
  const state = read('/?as=ben&in=C0GENERAL&thread=1.000002');
  const press = slack.channels.find(({ name }) => name === 'press');
  expect(read(writePageAddress(state, { channel: press })).thread).toBeUndefined();
  expect(read(writePageAddress(state, { isInspecting: true })).thread).toBe('1.000002');
});

it('falls back to what the person may see', async () => {
  const { read } = await open();
  expect(read('/?as=driss&in=C0ANALYSTS').channel.name).toBe('general');
  expect(read('/?as=ben&in=D0ANN').channel.name).toBe('general');
  expect(read('/?as=mallory').person.name).toBe('ann');
  expect(read('/?thread=%3Cb%3E&tab=home')).toMatchObject({ isHome: false });
  expect(read('/?thread=%3Cb%3E').thread).toBeUndefined();
});
