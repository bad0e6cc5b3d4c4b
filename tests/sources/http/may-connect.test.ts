import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isListed, mayConnect } from '../../../src/sources/http/may-connect.js';
import { noPrivateHosts, readPrivateHosts } from '../../../src/sources/http/private-hosts.js';

const reaches = (address: string) => mayConnect('site.example', address, noPrivateHosts);

describe('mayConnect', () => {
  it('lets public addresses be reached', () => {
    for (const address of ['93.184.216.34', '1.1.1.1', '2606:4700:4700::1111', '2a00:1450:4001:800::200e']) {
      expect(reaches(address), address).toBe(true);
    }
  });

  it.each([
    ['this machine', ['127.0.0.1', '127.8.9.10', '::1', '0.0.0.0', '::', '0.1.2.3']],
    [
      'networks within a house',
      ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1', 'fd00::1', 'fec0::1'],
    ],
    [
      'what clouds tell secrets at',
      ['169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'fd00:ec2::254', '100.100.100.200', '168.63.129.16'],
    ],
    [
      'what is no host',
      ['224.0.0.1', '255.255.255.255', '240.0.0.1', 'ff02::1', '192.0.2.1', '198.18.0.1', '2001:db8::1'],
    ],
    [
      'IPv4 within IPv6',
      [
        '::ffff:127.0.0.1',
        '::ffff:a9fe:a9fe',
        '::127.0.0.1',
        '::7f00:1',
        '64:ff9b::7f00:1',
        '64:ff9b::10.0.0.1',
        '64:ff9b:1::7f00:1',
        '2002:7f00:1::',
        '2001:0:1::1',
      ],
    ],
    ['what is no address', ['localhost', '0x7f000001', '2130706433', '0177.0.0.1', '127.1', '', '1.1.1.1.1', 'evil']],
  ])('refuses %s', (_what, addresses) => {
    for (const address of addresses) expect(reaches(address), address).toBe(false);
  });

  it('sees IPv4 that is public through the ways in which networks without it write it', () => {
    expect(reaches('::ffff:93.184.216.34')).toBe(true);
    expect(reaches('64:ff9b::93.184.216.34')).toBe(true);
  });

  it('never reaches into 10.0.0.0/8, however it is written', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(byte, byte, byte, (a, b, c) => {
        const pair = (high: number, low: number) => ((high << 8) | low).toString(16);
        const written = [`10.${a}.${b}.${c}`, `::ffff:10.${a}.${b}.${c}`, `64:ff9b::${pair(10, a)}:${pair(b, c)}`];
        expect(written.filter(reaches)).toEqual([]);
      }),
    );
  });

  it('reaches what the operator listed, by name within the house, and by address anywhere', () => {
    const named = readPrivateHosts(['Wiki.Internal']);
    expect(mayConnect('wiki.internal.', '10.0.0.7', named)).toBe(true);
    expect(mayConnect('other.internal', '10.0.0.7', named)).toBe(false);
    // A name in the house may be made to lead to where clouds tell their secrets.
    expect(mayConnect('wiki.internal', '169.254.169.254', named)).toBe(false);
    expect(mayConnect('wiki.internal', '0.0.0.0', named)).toBe(false);
    const network = readPrivateHosts(['10.1.0.0/16', '[fd00::7]']);
    expect(mayConnect('any.example', '10.1.2.3', network)).toBe(true);
    expect(mayConnect('any.example', '10.2.2.3', network)).toBe(false);
    expect(mayConnect('any.example', 'fd00::7', network)).toBe(true);
    expect(isListed('[fd00::7]', network)).toBe(true);
    expect(isListed('wiki.internal', network)).toBe(false);
    expect(isListed('wiki.internal', named)).toBe(true);
  });
});
