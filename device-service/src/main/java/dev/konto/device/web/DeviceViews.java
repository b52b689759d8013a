package dev.konto.device.web;

import dev.konto.device.Device;
import dev.konto.device.DeviceId;
import dev.konto.device.signin.Activities;
import dev.konto.device.signin.Activity;
import dev.konto.starter.account.Caller;
import dev.konto.starter.web.Page;

import org.springframework.data.domain.Window;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Shows devices together with what is known of their use.
class DeviceViews {

    private final Activities activities;

    DeviceViews(Activities activities) {
        this.activities = activities;
    }

    Page<DeviceView> page(Window<Device> devices, Caller by) {
        var known = activitiesOf(devices);
        return Page.of(
                devices,
                device -> DeviceView.of(device, known.get(device.id()), isInUse(device, by)));
    }

    DeviceView one(Device device, Caller by) {
        var known = activities.findByOwnerAndDevice(device.owner(), device.id()).orElse(null);
        return DeviceView.of(device, known, isInUse(device, by));
    }

    private Map<DeviceId, Activity> activitiesOf(Window<Device> devices) {
        if (devices.isEmpty()) {
            return Map.of();
        }
        var owner = devices.getContent().getFirst().owner();
        return activities.findByOwnerAndDeviceIn(owner, devices.map(Device::id).toList()).stream()
                .collect(Collectors.toMap(Activity::device, Function.identity()));
    }

    private static boolean isInUse(Device device, Caller by) {
        return by.client() != null && by.client().isDevice(device.id().value());
    }
}
