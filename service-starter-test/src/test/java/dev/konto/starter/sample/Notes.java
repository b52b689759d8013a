package dev.konto.starter.sample;

import dev.konto.starter.sample.Note.NoteId;

import org.springframework.data.repository.Repository;

import java.util.Optional;

public interface Notes extends Repository<Note, NoteId> {

    Note save(Note note);

    Optional<Note> findById(NoteId id);
}
