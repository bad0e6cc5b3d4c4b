# Verbatim as an image: `docker build -t verbatim .`. What it is run with is in compose.yaml and deploy/, and in docs/operating.md.
# RUN steps name no absolute path, so that `npm run test:nightly` can take them in an empty folder and start what comes of
# them; those of apt-get, which belong to the base, it leaves out.

FROM node:24-trixie-slim AS packages
WORKDIR /verbatim
COPY package.json package-lock.json ./
# No package needs its install script: SQLite's binaries come in its package and are picked when it is loaded.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
# What is never loaded here: the encoder's runtime for browsers, binaries for other systems, SQLite's C, maps of sources.
RUN find node_modules/onnxruntime-web/dist -type f \
      ! -name ort.wasm.bundle.min.mjs ! -name ort-wasm-simd-threaded.mjs ! -name ort-wasm-simd-threaded.wasm -delete \
  && rm -rf node_modules/@photostructure/sqlite/src \
      node_modules/@photostructure/sqlite/prebuilds/darwin-* node_modules/@photostructure/sqlite/prebuilds/win32-* \
  && find node_modules -type f -name '*.map' -delete

FROM node:24-trixie-slim AS compiled
WORKDIR /verbatim
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build

FROM node:24-trixie-slim
LABEL org.opencontainers.image.title="verbatim" \
      org.opencontainers.image.description="A Slack bot that answers questions with exact, cited sentences from your team's own articles." \
      org.opencontainers.image.version="0.1.0" \
      org.opencontainers.image.licenses="MIT"
# Repositories are fetched by git, over SSH too, and git goes by the system's certificates.
RUN apt-get update \
  && apt-get install --yes --no-install-recommends ca-certificates git openssh-client \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /verbatim
COPY --from=packages /verbatim/node_modules ./node_modules
COPY data/encoder ./data/encoder
COPY data/word-vectors.bin ./data/word-vectors.bin
COPY data/articles ./data/articles
COPY package.json manifest.yml LICENSE ./
# The local workspace's page serves these as they are written.
COPY src/preview/client ./src/preview/client
COPY --from=compiled /verbatim/dist/src ./dist/src
# The one folder that is written to: the embedded store, and what spares looks at sources some work. 1000 is the image's own user "node", as a number
# because Kubernetes can't tell from a name that it isn't root.
RUN mkdir var && chown 1000:1000 var
USER 1000:1000
VOLUME ["/verbatim/var"]
ENV HOST=0.0.0.0 PORT=3000 MALLOC_ARENA_MAX=2
EXPOSE 3000
# Whether the process lives, not whether it reaches Slack and its store: a restart mends neither.
HEALTHCHECK --interval=30s --timeout=5s --start-period=10m --start-interval=2s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself is the first process, so that signals reach it.
ENTRYPOINT ["node", "dist/src/main.js"]
CMD ["start"]
