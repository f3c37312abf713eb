import { useEffect } from "react";

/**
 * As long as a form stands answered by an error, the title of the page begins with the word for one, which
 * the layout leaves on the page in its language. Where the server drew the answer, it begins so already.
 */
export function useErrorInTitle(isError: boolean) {
  useEffect(() => {
    if (!isError) return;
    const word = `${document.documentElement.dataset.error} `;
    const title = document.title.startsWith(word)
      ? document.title.slice(word.length)
      : document.title;

    document.title = word + title;
    return () => {
      document.title = title;
    };
  }, [isError]);
}
