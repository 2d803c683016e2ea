import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';

/**
 * Where the words say that the handbook is published, such as `https://www.example.org/handbook/`; empty where they
 * leave it blank, or can't be read (the gate says why).
 */
export function publishedAddress(contentFolder: string): string {
  try {
    const settings = load(readFileSync(`${contentFolder}/handbook.yaml`, 'utf8')) as { paper?: { address?: unknown } };
    const address = settings.paper?.address;
    return typeof address === 'string' && URL.canParse(address) ? address : '';
  } catch {
    return '';
  }
}

/** The path that a site with this address lives below: `/handbook/`, or `/` for a host of its own. */
export function siteRoot(address: string): string {
  return address === '' ? '/' : new URL(address).pathname;
}
