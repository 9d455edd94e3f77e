import "./fonts.css";
import "./app.css";
import "./masthead.css";
import "./map-furniture.css";
import "./panel.css";
import "./panel-tables.css";
import "./line-strip.css";
import "./pages.css";
import "./timeline.css";
import "./timeline-lanes.css";
import "./twin.css";
import "./layout.css";
import "./small-screen.css";
import "./access.css";
import "./print.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { createQueryClient, FILES } from "../data/queries.ts";
import { createAtlasStore } from "../state/store.ts";
import { StoreProvider } from "../state/use-store.ts";
import { defaultViewState, preferredLanguage } from "../state/view-state.ts";
import { App } from "./app.tsx";
import { mapDataAddresses } from "./data-addresses.ts";
import { signalReadiness } from "./embed-signal.ts";
import { loadMapFonts } from "./map-fonts.ts";

const PresenterApp = lazy(() => import("./presenter-app.tsx").then((module) => ({ default: module.PresenterApp })));

const store = createAtlasStore(window, defaultViewState(preferredLanguage(navigator.languages)));
store.followHistory();
const queryClient = createQueryClient();
const { presenter } = store.api.getState().view;
if (presenter === undefined) {
  for (const file of [FILES.memberships, FILES.disputed, FILES.countries, FILES.index])
    void queryClient.prefetchQuery(file as typeof FILES.index);
  mapDataAddresses();
  void loadMapFonts(store.api.getState().view.language);
}

if (window.parent !== window) signalReadiness();

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no #root");
createRoot(root).render(
  <QueryClientProvider client={queryClient}>
    <StoreProvider value={store}>
      {presenter === undefined ? (
        <App />
      ) : (
        <Suspense fallback={null}>
          <PresenterApp session={presenter} />
        </Suspense>
      )}
    </StoreProvider>
  </QueryClientProvider>,
);
