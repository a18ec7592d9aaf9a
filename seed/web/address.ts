import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { ExpectedError } from '../../src/errors.ts';

/** Whether an IP address is one of the open internet: not this machine, its network, a link's, or reserved. */
export const isPublic = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';

/** Refuses an address that is written as numbers: no name is looked up for it. */
export function refusePrivate(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host) && !isPublic(host)) throw privateAddress(url.hostname);
}

/** Looks names up as the connection is made, so that a name can't be one address when it is checked and another when it is used. */
export const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return done(error, '');
    const allowed = addresses.filter(({ address }) => isPublic(address));
    if (allowed.length === 0) return done(privateAddress(host), '');
    if (options.all === true) done(null, allowed);
    else done(null, allowed[0]!.address, allowed[0]!.family);
  });
};

const privateAddress = (host: string): ExpectedError =>
  new ExpectedError('UNREADABLE', `${host} is no address of the open internet: --allow-private lets it be read.`);
