.PHONY: run test check fix e2e images manifests

ENGINE ?= docker
VERSION ?= 0.1.0-SNAPSHOT
DEPLOYABLES = $(patsubst %/src/main/resources/application.yml,%,$(wildcard */src/main/resources/application.yml))

# Everything on this machine; Ctrl-C ends it.
run:
	mvn -Plocal

# All tests.
test:
	mvn verify

# What the compiler and the formatter have to say; no other test.
check:
	mvn -q test-compile
	mvn -q -pl service-starter-test test -Dtest=CodeFormatTests

# Formats all code.
fix:
	mvn -q -pl service-starter-test -am test -Dtest=CodeFormatTests -Dkonto.format=write -Dsurefire.failIfNoSpecifiedTests=false
	npm --prefix portal run fix

# The whole suite in a browser; screenshots in acceptance-tests/target/screenshots.
e2e:
	mvn -q package -DskipTests
	mvn verify -pl acceptance-tests -am -Dtest='dev.konto.acceptance.**' -Dsurefire.failIfNoSpecifiedTests=false

# One image per workload; ENGINE=podman builds with Podman, BASE=… on another base image.
images:
	mvn -q package -DskipTests
	$(foreach module,$(DEPLOYABLES),$(ENGINE) build -f deploy/Dockerfile $(if $(BASE),--build-arg BASE=$(BASE)) -t konto/$(module):$(VERSION) $(module)/target &&) true

# What would reach a cluster; OVERLAY=base for production's.
OVERLAY ?= overlays/trial
manifests:
	kubectl kustomize deploy/$(OVERLAY)
