import "maplibre-gl/dist/maplibre-gl.css";
import "./style.css";
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { BENCH_CAMERA, LAST_MONTH } from "../scenario.ts";
import type { BareEvents } from "./bare-event.ts";

// What a developer writes in an afternoon: the yardstick of the budgets. It is kept plain on purpose.
setWorkerUrl(workerUrl);

function element<Kind extends HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
}

// The driver gives the bare map the height of the atlas's own, so that both draw as many pixels.
const height = new URLSearchParams(location.search).get("height");
if (height !== null) element("#map").style.height = `${height}px`;

const map = new MapLibreMap({
  container: "map",
  center: [BENCH_CAMERA.lon, BENCH_CAMERA.lat],
  zoom: BENCH_CAMERA.zoom,
  style: {
    version: 8,
    sources: { countries: { type: "geojson", data: new URL("data/countries.geojson", document.baseURI).href } },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": "#cfe3ec" } },
      { id: "land", type: "fill", source: "countries", paint: { "fill-color": "#f2efe6" } },
      { id: "boundaries", type: "line", source: "countries", paint: { "line-color": "#8a8577" } },
    ],
  },
});
window.benchIsSettled = () => map.areTilesLoaded();

const loaded = fetch(new URL("data/bare-events.geojson", document.baseURI).href).then(
  (response) => response.json() as Promise<BareEvents>,
);

map.on("load", async () => {
  const events = await loaded;
  map.addSource("events", { type: "geojson", data: events });
  map.addLayer({
    id: "events",
    type: "circle",
    source: "events",
    paint: {
      "circle-radius": 4.4,
      "circle-color": ["match", ["get", "category"], "exercise", "#d55e00", "incident", "#cc79a7", "#0072b2"],
      "circle-stroke-color": "white",
      "circle-stroke-width": 1,
    },
  });
  map.once("idle", () => {
    document.documentElement.dataset["bare"] = "ready";
  });
  map.on("click", "land", ({ features }) => {
    const [country] = features ?? [];
    showEvents(events, String(country?.properties["code"]), String(country?.properties["name"]));
  });
});

function showEvents(events: BareEvents, code: string, name: string): void {
  const ofCountry = events.features.filter(({ properties }) => properties.countries.includes(code));
  element("aside").hidden = false;
  element("aside h2").textContent = name;
  element("aside ul").replaceChildren(
    ...ofCountry.map(({ properties: { title, start } }) => {
      const item = document.createElement("li");
      const heading = document.createElement("h3");
      const time = document.createElement("time");
      heading.textContent = title;
      time.textContent = start;
      item.append(heading, time);
      return item;
    }),
  );
}

const slider = element<HTMLInputElement>("input");
slider.max = String(LAST_MONTH);
slider.value = slider.max;
slider.addEventListener("input", () => map.setFilter("events", ["<=", ["get", "month"], Number(slider.value)]));
