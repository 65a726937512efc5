/* The station: two sounds that a noisy room tells apart, and a field that waits for the scanner again. */
(() => {
  let audio;

  const tone = (frequency, start, length, kind) => {
    const source = audio.createOscillator();
    const volume = audio.createGain();
    source.type = kind;
    source.frequency.value = frequency;
    volume.gain.setValueAtTime(0.25, audio.currentTime + start);
    volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + start + length);
    source.connect(volume).connect(audio.destination);
    source.start(audio.currentTime + start);
    source.stop(audio.currentTime + start + length);
  };

  const play = sound => {
    audio ??= new AudioContext();
    if (audio.state === 'suspended') audio.resume();
    if (sound === 'right') tone(1046, 0, 0.12, 'sine');
    if (sound === 'wrong') {
      tone(196, 0, 0.22, 'square');
      tone(147, 0.24, 0.36, 'square');
    }
  };

  const answer = () => {
    const station = document.getElementById('station');
    if (!station) return;
    document.getElementById('code')?.focus();
    if (station.dataset.sound) play(station.dataset.sound);
  };

  const clock = () => {
    for (const field of document.querySelectorAll('[data-since]')) {
      const seconds = Math.max(0, Math.floor((Date.now() - field.dataset.since) / 1000));
      field.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    }
  };

  setInterval(clock, 1000);
  document.addEventListener('DOMContentLoaded', clock);
  document.addEventListener('htmx:afterSettle', answer);
  document.addEventListener('DOMContentLoaded', answer);
  // what is scanned while nothing has the focus must not get lost
  document.addEventListener('keydown', event => {
    const field = document.getElementById('code');
    if (!field || event.ctrlKey || event.altKey || event.metaKey || event.key.length !== 1) return;
    if (document.activeElement === document.body || document.activeElement?.id === 'main') field.focus();
  });
})();
