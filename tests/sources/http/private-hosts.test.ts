import { describe, expect, it } from 'vitest';
import { readPrivateHosts } from '../../../src/sources/http/private-hosts.js';

describe('readPrivateHosts', () => {
  it('reads names, addresses and networks, and says what is none of them', () => {
    const read = readPrivateHosts([' wiki.internal ', 'LOCALHOST', '10.0.0.0/8', '192.168.1.9', '::1', '']);
    expect([...read.names]).toEqual(['wiki.internal', 'localhost']);
    expect(read.networks).toHaveLength(3);
    expect(read.wrong).toEqual([]);
    const wrong = ['https://wiki.internal', 'a b', '10.0.0.0/33', '127.1', '*.internal', 'wiki..internal', 'wiki:8080'];
    expect(readPrivateHosts(wrong).wrong).toEqual(wrong);
  });
});
