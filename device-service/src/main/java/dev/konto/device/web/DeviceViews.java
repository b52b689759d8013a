package dev.konto.device.web;

import dev.konto.device.Device;
import dev.konto.device.DeviceId;
import dev.konto.device.recoverykey.Custodies;
import dev.konto.device.recoverykey.Custody;
import dev.konto.device.signin.Activities;
import dev.konto.device.signin.Activity;
import dev.konto.starter.account.Caller;
import dev.konto.starter.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Shows devices to their owner together with what is known of their use and kept for them.
class DeviceViews {

    private final Activities activities;
    private final Custodies custodies;

    DeviceViews(Activities activities, Custodies custodies) {
        this.activities = activities;
        this.custodies = custodies;
    }

    Page<DeviceView> page(Window<Device> devices, Caller owner) {
        var known = activitiesOf(devices, owner);
        var custody = custodies.of(owner.account());
        return Page.of(devices, it -> view(it, known.get(it.id()), custody, owner));
    }

    DeviceView one(Device device, Caller owner) {
        var known = activities.findByOwnerAndDevice(owner.account(), device.id()).orElse(null);
        return view(device, known, custodies.of(owner.account()), owner);
    }

    private Map<DeviceId, Activity> activitiesOf(Window<Device> devices, Caller owner) {
        var ids = devices.map(Device::id).toList();
        return activities.findByOwnerAndDeviceIn(owner.account(), ids).stream()
                .collect(Collectors.toMap(Activity::device, Function.identity()));
    }

    private static DeviceView view(
            Device device, @Nullable Activity activity, Custody custody, Caller owner) {
        var keys = custody.of(device.id()).size();
        var current = owner.client() != null && owner.client().isDevice(device.id().value());
        return DeviceView.of(device, activity, keys, current);
    }
}
