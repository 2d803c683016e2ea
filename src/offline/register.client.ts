/** The whole handbook, for when there is no network: once the page is there, and not where data is dear. */
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    const { saveData } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {};
    if (saveData !== true)
      navigator.serviceWorker.register(`${import.meta.env.BASE_URL}service-worker.js`).catch(() => 0);
  });
}
