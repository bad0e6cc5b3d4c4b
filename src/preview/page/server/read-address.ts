/** Where a form was sent from, which every one says; undefined for what is no address. */
export function readAddress(page: string): URL | undefined {
  return page !== '' && URL.canParse(page, origin) ? new URL(page, origin) : undefined;
}

/** Only the query counts. */
const origin = 'http://page';
