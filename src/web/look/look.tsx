import './look.css';
import { PageOf } from './page-of.js';
import { idOf } from './place/address.js';
import { usePlace } from './place/place.js';
import { SearchBox } from './search/search-box.js';
import { SearchPage } from './search/search-page.js';

/** The explorer: a search, and a page for every id of the graph. */
export function Look() {
  const id = idOf(usePlace().pathname);
  if (id === null)
    return (
      <main className="look">
        <SearchPage />
      </main>
    );
  return (
    <>
      <div className="look-bar">
        <SearchBox key={id} small />
      </div>
      <main className="look" key={id}>
        <PageOf id={id} />
      </main>
    </>
  );
}
