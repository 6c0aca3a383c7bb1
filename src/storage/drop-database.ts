/**
 * Deletes a database for good; nothing happens when there is none. Waits for other windows to let go of it (they do
 * when they are told). Plain IndexedDB, because Dexie would report the waiting on the console.
 */
export function dropDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
